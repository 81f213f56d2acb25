# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.safety import Safety as Safety
from openapiopenai.api.safety import AsyncSafety as AsyncSafety
from openapiopenai.api.safety import RawSafety as SafetyWithRawResponse
from openapiopenai.api.safety import AsyncRawSafety as AsyncSafetyWithRawResponse
from openapiopenai.api.safety import RawSafety as SafetyWithStreamingResponse
from openapiopenai.api.safety import AsyncRawSafety as AsyncSafetyWithStreamingResponse
__all__ = ["Safety", "AsyncSafety", "SafetyWithRawResponse", "AsyncSafetyWithRawResponse", "SafetyWithStreamingResponse", "AsyncSafetyWithStreamingResponse"]
