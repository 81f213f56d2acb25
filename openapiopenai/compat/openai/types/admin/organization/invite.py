# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.invite import Invite as Invite
from openapiopenai.models.invite_projects_item import InviteProjectsItem as Project
from ...._models import BaseModel as BaseModel
__all__ = ["Invite", "Project", "BaseModel"]
