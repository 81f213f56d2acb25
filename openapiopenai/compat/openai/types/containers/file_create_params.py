# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_container_file_body import CreateContainerFileBodyDict as FileCreateParams
__all__ = ["FileCreateParams"]
