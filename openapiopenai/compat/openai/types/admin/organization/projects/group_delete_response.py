# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_group_deleted_resource import ProjectGroupDeletedResource as GroupDeleteResponse
__all__ = ["GroupDeleteResponse"]
