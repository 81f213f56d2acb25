# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.admin_organization_users import AdminOrganizationUsers as Users
from openapiopenai.api.admin_organization_users import AsyncAdminOrganizationUsers as AsyncUsers
from openapiopenai.api.admin_organization_users import RawAdminOrganizationUsers as UsersWithRawResponse
from openapiopenai.api.admin_organization_users import AsyncRawAdminOrganizationUsers as AsyncUsersWithRawResponse
from openapiopenai.api.admin_organization_users import RawAdminOrganizationUsers as UsersWithStreamingResponse
from openapiopenai.api.admin_organization_users import AsyncRawAdminOrganizationUsers as AsyncUsersWithStreamingResponse
__all__ = ["Users", "AsyncUsers", "UsersWithRawResponse", "AsyncUsersWithRawResponse", "UsersWithStreamingResponse", "AsyncUsersWithStreamingResponse"]
