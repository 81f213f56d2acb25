# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.group_user import GroupUser as OrganizationGroupUser
__all__ = ["OrganizationGroupUser"]
