# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.admin_organization_usage import AdminOrganizationUsage as Usage
from openapiopenai.api.admin_organization_usage import AsyncAdminOrganizationUsage as AsyncUsage
from openapiopenai.api.admin_organization_usage import RawAdminOrganizationUsage as UsageWithRawResponse
from openapiopenai.api.admin_organization_usage import AsyncRawAdminOrganizationUsage as AsyncUsageWithRawResponse
from openapiopenai.api.admin_organization_usage import RawAdminOrganizationUsage as UsageWithStreamingResponse
from openapiopenai.api.admin_organization_usage import AsyncRawAdminOrganizationUsage as AsyncUsageWithStreamingResponse
__all__ = ["Usage", "AsyncUsage", "UsageWithRawResponse", "AsyncUsageWithRawResponse", "UsageWithStreamingResponse", "AsyncUsageWithStreamingResponse"]
