#include "app/error_text.h"
