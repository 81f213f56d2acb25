from ._runtime.exceptions import APIConnectionError as APIConnectionError
from ._runtime.exceptions import APIError as APIError
from ._runtime.exceptions import APIStatusError as APIStatusError
from ._runtime.exceptions import APITimeoutError as APITimeoutError
from ._runtime.exceptions import AuthenticationError as AuthenticationError
from ._runtime.exceptions import BadRequestError as BadRequestError
from ._runtime.exceptions import ConflictError as ConflictError
from ._runtime.exceptions import DecodeError as DecodeError
from ._runtime.exceptions import IncompleteStreamError as IncompleteStreamError
from ._runtime.exceptions import InternalServerError as InternalServerError
from ._runtime.exceptions import NotFoundError as NotFoundError
from ._runtime.exceptions import OpenAIError as OpenAIError
from ._runtime.exceptions import PermissionDeniedError as PermissionDeniedError
from ._runtime.exceptions import RateLimitError as RateLimitError
from ._runtime.exceptions import UnexpectedContentError as UnexpectedContentError
from ._runtime.exceptions import UnprocessableEntityError as UnprocessableEntityError
from ._runtime.http import Timeout as Timeout
from ._runtime.mock_transport import AsyncMockTransport as AsyncMockTransport
from ._runtime.mock_transport import MockResponse as MockResponse
from ._runtime.mock_transport import MockTransport as MockTransport
from .client import AsyncClient as AsyncClient
from .client import Client as Client
from .models import *  # noqa: F403

__version__: str
