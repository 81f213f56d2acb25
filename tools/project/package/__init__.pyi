from ._runtime.exceptions import APIConnectionError as APIConnectionError
from ._runtime.exceptions import APIError as APIError
from ._runtime.exceptions import APIStatusError as APIStatusError
from ._runtime.exceptions import APITimeoutError as APITimeoutError
from ._runtime.exceptions import DecodeError as DecodeError
from ._runtime.http import Timeout as Timeout
from ._runtime.mock_transport import AsyncMockTransport as AsyncMockTransport
from ._runtime.mock_transport import MockResponse as MockResponse
from ._runtime.mock_transport import MockTransport as MockTransport
from .client import AsyncClient as AsyncClient
from .client import Client as Client
from .models import *  # noqa: F403

__version__: str
