# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_group_body import UpdateGroupBodyDict as GroupUpdateParams
__all__ = ["GroupUpdateParams"]
