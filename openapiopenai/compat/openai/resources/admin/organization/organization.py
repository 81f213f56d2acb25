# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.admin_organization import AdminOrganization as Organization
from openapiopenai.api.admin_organization import AsyncAdminOrganization as AsyncOrganization
from openapiopenai.api.admin_organization import RawAdminOrganization as OrganizationWithRawResponse
from openapiopenai.api.admin_organization import AsyncRawAdminOrganization as AsyncOrganizationWithRawResponse
from openapiopenai.api.admin_organization import RawAdminOrganization as OrganizationWithStreamingResponse
from openapiopenai.api.admin_organization import AsyncRawAdminOrganization as AsyncOrganizationWithStreamingResponse
__all__ = ["Organization", "AsyncOrganization", "OrganizationWithRawResponse", "AsyncOrganizationWithRawResponse", "OrganizationWithStreamingResponse", "AsyncOrganizationWithStreamingResponse"]
