/* The program in the older version that the tests upgrade from. */
#include <stdio.h>

int main(void)
{
    puts("aplomb 0.0.9");
    return 0;
}
