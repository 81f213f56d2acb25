# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.safety_cases import SafetyCases as Cases
from openapiopenai.api.safety_cases import AsyncSafetyCases as AsyncCases
from openapiopenai.api.safety_cases import RawSafetyCases as CasesWithRawResponse
from openapiopenai.api.safety_cases import AsyncRawSafetyCases as AsyncCasesWithRawResponse
from openapiopenai.api.safety_cases import RawSafetyCases as CasesWithStreamingResponse
from openapiopenai.api.safety_cases import AsyncRawSafetyCases as AsyncCasesWithStreamingResponse
__all__ = ["Cases", "AsyncCases", "CasesWithRawResponse", "AsyncCasesWithRawResponse", "CasesWithStreamingResponse", "AsyncCasesWithStreamingResponse"]
