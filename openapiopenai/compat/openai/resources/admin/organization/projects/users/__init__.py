# Names of the official SDK, generated: openapiopenai drift names
from .roles import Roles as Roles
from .roles import AsyncRoles as AsyncRoles
from .roles import RolesWithRawResponse as RolesWithRawResponse
from .roles import AsyncRolesWithRawResponse as AsyncRolesWithRawResponse
from .roles import RolesWithStreamingResponse as RolesWithStreamingResponse
from .roles import AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
from .users import Users as Users
from .users import AsyncUsers as AsyncUsers
from .users import UsersWithRawResponse as UsersWithRawResponse
from .users import AsyncUsersWithRawResponse as AsyncUsersWithRawResponse
from .users import UsersWithStreamingResponse as UsersWithStreamingResponse
from .users import AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse
