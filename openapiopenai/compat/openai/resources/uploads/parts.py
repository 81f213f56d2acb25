# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.uploads_parts import UploadsParts as Parts
from openapiopenai.api.uploads_parts import AsyncUploadsParts as AsyncParts
from openapiopenai.api.uploads_parts import RawUploadsParts as PartsWithRawResponse
from openapiopenai.api.uploads_parts import AsyncRawUploadsParts as AsyncPartsWithRawResponse
from openapiopenai.api.uploads_parts import RawUploadsParts as PartsWithStreamingResponse
from openapiopenai.api.uploads_parts import AsyncRawUploadsParts as AsyncPartsWithStreamingResponse
__all__ = ["Parts", "AsyncParts", "PartsWithRawResponse", "AsyncPartsWithRawResponse", "PartsWithStreamingResponse", "AsyncPartsWithStreamingResponse"]
