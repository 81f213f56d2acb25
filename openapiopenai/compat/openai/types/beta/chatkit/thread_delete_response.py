# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.deleted_thread_resource import DeletedThreadResource as ThreadDeleteResponse
__all__ = ["ThreadDeleteResponse"]
