# Names of the official SDK, generated: openapiopenai drift names
from .admin import Admin as Admin
from .admin import AsyncAdmin as AsyncAdmin
from .admin import AdminWithRawResponse as AdminWithRawResponse
from .admin import AsyncAdminWithRawResponse as AsyncAdminWithRawResponse
from .admin import AdminWithStreamingResponse as AdminWithStreamingResponse
from .admin import AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse
from .organization import Organization as Organization
from .organization import AsyncOrganization as AsyncOrganization
from .organization import OrganizationWithRawResponse as OrganizationWithRawResponse
from .organization import AsyncOrganizationWithRawResponse as AsyncOrganizationWithRawResponse
from .organization import OrganizationWithStreamingResponse as OrganizationWithStreamingResponse
from .organization import AsyncOrganizationWithStreamingResponse as AsyncOrganizationWithStreamingResponse
