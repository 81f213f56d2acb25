# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.realtime_calls import RealtimeCalls as Calls
from openapiopenai.api.realtime_calls import AsyncRealtimeCalls as AsyncCalls
from openapiopenai.api.realtime_calls import RawRealtimeCalls as CallsWithRawResponse
from openapiopenai.api.realtime_calls import AsyncRawRealtimeCalls as AsyncCallsWithRawResponse
from openapiopenai.api.realtime_calls import RawRealtimeCalls as CallsWithStreamingResponse
from openapiopenai.api.realtime_calls import AsyncRawRealtimeCalls as AsyncCallsWithStreamingResponse
__all__ = ["Calls", "AsyncCalls", "CallsWithRawResponse", "AsyncCallsWithRawResponse", "CallsWithStreamingResponse", "AsyncCallsWithStreamingResponse"]
