# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.invite_project_group_body import InviteProjectGroupBodyDict as GroupCreateParams
__all__ = ["GroupCreateParams"]
