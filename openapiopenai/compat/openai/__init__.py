# Names of `openai`.
# The settings and resources belong to one client, which is made when it is first used: `openai.api_key = …`,
# `openai.chat.completions.create(…)`. A changed setting takes effect with the next use.
from os import environ
from typing import Any
from openapiopenai import APIConnectionError as APIConnectionError
from openapiopenai import APIError as APIError
from openapiopenai import APIStatusError as APIStatusError
from openapiopenai import APITimeoutError as APITimeoutError
from ._response import APIResponse as APIResponse
from openapiopenai import AssistantEventHandler as AssistantEventHandler
from ._response import AsyncAPIResponse as AsyncAPIResponse
from openapiopenai import AsyncAssistantEventHandler as AsyncAssistantEventHandler
from openapiopenai import AsyncStream as AsyncStream
from openapiopenai import AuthenticationError as AuthenticationError
from openapiopenai import BadRequestError as BadRequestError
from openapiopenai import BaseModel as BaseModel
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
from .types.websocket_reconnection import ReconnectingEvent as ReconnectingEvent
from openapiopenai import ReconnectingOverrides as ReconnectingOverrides
from openapiopenai import Stream as Stream
from ._exceptions import APIResponseValidationError as APIResponseValidationError
from openapiopenai import UnprocessableEntityError as UnprocessableEntityError
from openapiopenai import WebSocketConnectionClosedError as WebSocketConnectionClosedError
from openapiopenai import WebSocketQueueFullError as WebSocketQueueFullError
from openapiopenai import pydantic_function_tool as pydantic_function_tool
from openapiopenai import pydantic_responses_function_tool as pydantic_responses_function_tool
from ._base_client import DefaultAioHttpClient as DefaultAioHttpClient
from ._base_client import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
from ._base_client import DefaultHttpxClient as DefaultHttpxClient
from ._client import AsyncClient as AsyncClient
from ._client import AsyncOpenAI as AsyncOpenAI
from ._client import Client as Client
from ._client import OpenAI as OpenAI
from ._constants import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
from ._constants import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
from ._constants import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
from ._httpx2 import DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client
from ._httpx2 import DefaultHttpx2Client as DefaultHttpx2Client
from ._legacy_response import HttpxBinaryResponseContent as HttpxBinaryResponseContent
from ._timeout import Timeout as Timeout
from ._types import NOT_GIVEN as NOT_GIVEN
from ._types import NoneType as NoneType
from ._types import NotGiven as NotGiven
from ._types import Omit as Omit
from ._types import ProxiesTypes as ProxiesTypes
from ._types import RequestOptions as RequestOptions
from ._types import Transport as Transport
from ._types import not_given as not_given
from ._types import omit as omit
from ._utils import file_from_path as file_from_path
from ._version import __title__ as __title__
from ._version import __version__ as __version__
from .lib.azure import AsyncAzureOpenAI as AsyncAzureOpenAI
from .lib.azure import AzureOpenAI as AzureOpenAI
from .lib.bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI
from .lib.bedrock import BedrockOpenAI as BedrockOpenAI
from ._data_residency import DataResidency as DataResidency
from .version import VERSION as VERSION
from ._module_client import admin as admin
from ._module_client import audio as audio
from ._module_client import batches as batches
from ._module_client import beta as beta
from ._module_client import chat as chat
from ._module_client import completions as completions
from ._module_client import containers as containers
from ._module_client import content_provenance_checks as content_provenance_checks
from ._module_client import conversations as conversations
from ._module_client import decisions as decisions
from ._module_client import embeddings as embeddings
from ._module_client import evals as evals
from ._module_client import files as files
from ._module_client import fine_tuning as fine_tuning
from ._module_client import images as images
from ._module_client import live as live
from ._module_client import models as models
from ._module_client import moderations as moderations
from ._module_client import realtime as realtime
from ._module_client import responses as responses
from ._module_client import safety as safety
from ._module_client import skills as skills
from ._module_client import uploads as uploads
from ._module_client import vector_stores as vector_stores
from ._module_client import videos as videos
from ._module_client import webhooks as webhooks
from ._module_client import _load_client as _load_client
from ._module_client import _reset_client as _reset_client

api_key: Any = None
admin_api_key: str | None = None
organization: str | None = None
project: str | None = None
webhook_secret: str | None = None
base_url: Any = None
timeout: Any = None
max_retries: int = 2
default_headers: Any = None
default_query: Any = None
http_client: Any = None
api_type: str | None = environ.get("OPENAI_API_TYPE")
api_version: str | None = environ.get("OPENAI_API_VERSION")
azure_endpoint: str | None = environ.get("AZURE_OPENAI_ENDPOINT")
azure_ad_token: str | None = None
azure_ad_token_provider: Any = None
bedrock_token_provider: Any = None
