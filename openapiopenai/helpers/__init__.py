"""Hand-written code that is specific to the OpenAI API: helper methods and additional members of models."""

from .._runtime.lazy import LazyNames

__getattr__ = LazyNames(__name__, {})  # what users need is a name of the package, as the error says
