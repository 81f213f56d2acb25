# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_group_body import CreateGroupBodyDict as GroupCreateParams
__all__ = ["GroupCreateParams"]
