#include "app/overlay.h"
