# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.admin_organization_groups import AdminOrganizationGroups as Groups
from openapiopenai.api.admin_organization_groups import AsyncAdminOrganizationGroups as AsyncGroups
from openapiopenai.api.admin_organization_groups import RawAdminOrganizationGroups as GroupsWithRawResponse
from openapiopenai.api.admin_organization_groups import AsyncRawAdminOrganizationGroups as AsyncGroupsWithRawResponse
from openapiopenai.api.admin_organization_groups import RawAdminOrganizationGroups as GroupsWithStreamingResponse
from openapiopenai.api.admin_organization_groups import AsyncRawAdminOrganizationGroups as AsyncGroupsWithStreamingResponse
__all__ = ["Groups", "AsyncGroups", "GroupsWithRawResponse", "AsyncGroupsWithRawResponse", "GroupsWithStreamingResponse", "AsyncGroupsWithStreamingResponse"]
