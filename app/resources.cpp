#include "app/resources.h"
