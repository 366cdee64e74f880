#!/bin/sh
# The program in the older version that the tests upgrade from.
echo "aplomb 0.0.9"
