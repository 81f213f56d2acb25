# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.admin_organization_roles import AdminOrganizationRoles as Roles
from openapiopenai.api.admin_organization_roles import AsyncAdminOrganizationRoles as AsyncRoles
from openapiopenai.api.admin_organization_roles import RawAdminOrganizationRoles as RolesWithRawResponse
from openapiopenai.api.admin_organization_roles import AsyncRawAdminOrganizationRoles as AsyncRolesWithRawResponse
from openapiopenai.api.admin_organization_roles import RawAdminOrganizationRoles as RolesWithStreamingResponse
from openapiopenai.api.admin_organization_roles import AsyncRawAdminOrganizationRoles as AsyncRolesWithStreamingResponse
__all__ = ["Roles", "AsyncRoles", "RolesWithRawResponse", "AsyncRolesWithRawResponse", "RolesWithStreamingResponse", "AsyncRolesWithStreamingResponse"]
