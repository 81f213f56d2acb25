# Names of the official SDK, generated: openapiopenai drift names
from .roles import Roles as Roles
from .roles import AsyncRoles as AsyncRoles
from .roles import RolesWithRawResponse as RolesWithRawResponse
from .roles import AsyncRolesWithRawResponse as AsyncRolesWithRawResponse
from .roles import RolesWithStreamingResponse as RolesWithStreamingResponse
from .roles import AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
from .groups import Groups as Groups
from .groups import AsyncGroups as AsyncGroups
from .groups import GroupsWithRawResponse as GroupsWithRawResponse
from .groups import AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse
from .groups import GroupsWithStreamingResponse as GroupsWithStreamingResponse
from .groups import AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse
