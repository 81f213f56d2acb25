# Names of `openai._exceptions`.
from openapiopenai import APIConnectionError as APIConnectionError
from openapiopenai import APIError as APIError
from openapiopenai import APIStatusError as APIStatusError
from openapiopenai import APITimeoutError as APITimeoutError
from openapiopenai import AuthenticationError as AuthenticationError
from openapiopenai import BadRequestError as BadRequestError
from openapiopenai import ConflictError as ConflictError
from openapiopenai import ContentFilterFinishReasonError as ContentFilterFinishReasonError
from openapiopenai import InternalServerError as InternalServerError
from openapiopenai import InvalidWebhookSignatureError as InvalidWebhookSignatureError
from openapiopenai import LengthFinishReasonError as LengthFinishReasonError
from openapiopenai import NotFoundError as NotFoundError
from openapiopenai import OAuthError as OAuthError
from openapiopenai import OpenAIError as OpenAIError
from openapiopenai import PermissionDeniedError as PermissionDeniedError
from openapiopenai import RateLimitError as RateLimitError
from openapiopenai import UnprocessableEntityError as UnprocessableEntityError
from openapiopenai import WebSocketConnectionClosedError as WebSocketConnectionClosedError
from openapiopenai import WebSocketQueueFullError as WebSocketQueueFullError
from openapiopenai import APIResponseValidationError as APIResponseValidationError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OAuthError",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "APIResponseValidationError",
]
