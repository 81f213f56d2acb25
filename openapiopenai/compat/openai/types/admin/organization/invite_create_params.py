# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.invite_request import InviteRequestDict as InviteCreateParams
from openapiopenai.models.invite_request_projects_item import InviteRequestProjectsItemDict as Project
__all__ = ["InviteCreateParams", "Project"]
