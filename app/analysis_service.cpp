#include "app/analysis_service.h"
