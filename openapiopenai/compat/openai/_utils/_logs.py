# Names of `openai._utils._logs`.
from . import logger as logger
from . import setup_logging as setup_logging
