# Names of `openai._utils._proxy`.
from . import LazyProxy as LazyProxy
