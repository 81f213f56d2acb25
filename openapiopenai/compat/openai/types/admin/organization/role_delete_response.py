# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.role_deleted_resource import RoleDeletedResource as RoleDeleteResponse
__all__ = ["RoleDeleteResponse"]
