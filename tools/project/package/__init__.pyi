from ._runtime.calls.errors import APIStatusError as APIStatusError
from ._runtime.calls.errors import AuthenticationError as AuthenticationError
from ._runtime.calls.errors import BadRequestError as BadRequestError
from ._runtime.calls.errors import ConflictError as ConflictError
from ._runtime.calls.errors import IncompleteStreamError as IncompleteStreamError
from ._runtime.calls.errors import InternalServerError as InternalServerError
from ._runtime.calls.errors import NotFoundError as NotFoundError
from ._runtime.calls.errors import PermissionDeniedError as PermissionDeniedError
from ._runtime.calls.errors import RateLimitError as RateLimitError
from ._runtime.calls.errors import UnexpectedContentError as UnexpectedContentError
from ._runtime.calls.errors import UnprocessableEntityError as UnprocessableEntityError
from ._runtime.http.errors import APIConnectionError as APIConnectionError
from ._runtime.http.errors import APIError as APIError
from ._runtime.http.errors import APITimeoutError as APITimeoutError
from ._runtime.http.mock_transport import AsyncMockTransport as AsyncMockTransport
from ._runtime.http.mock_transport import MockResponse as MockResponse
from ._runtime.http.mock_transport import MockTransport as MockTransport
from ._runtime.http.request import Timeout as Timeout
from ._runtime.json.errors import DecodeError as DecodeError
from ._runtime.json.errors import OpenAIError as OpenAIError
from .client import AsyncClient as AsyncClient
from .client import Client as Client
from .models import *  # noqa: F403

__version__: str
