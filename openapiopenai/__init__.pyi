from openapiopenai._runtime.exceptions import DecodeError as DecodeError
from openapiopenai._runtime.exceptions import DecodeIssue as DecodeIssue
from openapiopenai._runtime.model import BaseModel as BaseModel
from openapiopenai._runtime.types import UnknownStr as UnknownStr
from openapiopenai._runtime.unions import UnknownVariant as UnknownVariant
from openapiopenai.models import *  # noqa: F403

__version__: str
