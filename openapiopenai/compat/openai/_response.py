# Names of `openai._response`.
from openapiopenai.compat.responses import APIResponse as APIResponse
from openapiopenai import ApiResponse as BaseAPIResponse
from openapiopenai import ApiResponse as BinaryAPIResponse
from openapiopenai import ApiResponse as ResponseContextManager
from openapiopenai import ApiResponse as StreamedBinaryAPIResponse
from openapiopenai.compat.responses import AsyncAPIResponse as AsyncAPIResponse
from openapiopenai import AsyncApiResponse as AsyncBinaryAPIResponse
from openapiopenai import AsyncApiResponse as AsyncStreamedBinaryAPIResponse
from openapiopenai.types import AsyncCall as AsyncResponseContextManager
from openapiopenai.compat.responses import extract_response_type as extract_response_type

__all__ = [
    "APIResponse",
    "BaseAPIResponse",
    "BinaryAPIResponse",
    "ResponseContextManager",
    "StreamedBinaryAPIResponse",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "AsyncStreamedBinaryAPIResponse",
    "AsyncResponseContextManager",
    "extract_response_type",
]
