# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.user import User as OrganizationUser
from openapiopenai.models.user_projects import UserProjects as Projects
from openapiopenai.models.user_projects_data_item import UserProjectsDataItem as ProjectsData
from openapiopenai.models.user_user import UserUser as User
from ...._models import BaseModel as BaseModel
__all__ = ["OrganizationUser", "Projects", "ProjectsData", "User", "BaseModel"]
