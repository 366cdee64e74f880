#!/bin/sh
# Stands in for the program in the older version that the tests upgrade from.
echo "aplomb 0.0.9"
