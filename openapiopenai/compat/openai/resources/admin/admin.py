# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.admin import Admin as Admin
from openapiopenai.api.admin import AsyncAdmin as AsyncAdmin
from openapiopenai.api.admin import RawAdmin as AdminWithRawResponse
from openapiopenai.api.admin import AsyncRawAdmin as AsyncAdminWithRawResponse
from openapiopenai.api.admin import RawAdmin as AdminWithStreamingResponse
from openapiopenai.api.admin import AsyncRawAdmin as AsyncAdminWithStreamingResponse
__all__ = ["Admin", "AsyncAdmin", "AdminWithRawResponse", "AsyncAdminWithRawResponse", "AdminWithStreamingResponse", "AsyncAdminWithStreamingResponse"]
