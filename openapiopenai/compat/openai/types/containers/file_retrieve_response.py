# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_file_resource import ContainerFileResource as FileRetrieveResponse
__all__ = ["FileRetrieveResponse"]
