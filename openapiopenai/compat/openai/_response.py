# Names of `openai._response`.
from openapiopenai import ApiResponse as APIResponse
from openapiopenai import ApiResponse as BaseAPIResponse
from openapiopenai import ApiResponse as BinaryAPIResponse
from openapiopenai import ApiResponse as ResponseContextManager
from openapiopenai import ApiResponse as StreamedBinaryAPIResponse
from openapiopenai import AsyncApiResponse as AsyncAPIResponse
from openapiopenai import AsyncApiResponse as AsyncBinaryAPIResponse
from openapiopenai import AsyncApiResponse as AsyncStreamedBinaryAPIResponse
from openapiopenai.types import AsyncCall as AsyncResponseContextManager

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
]
