# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.hosted_environment_file import HostedEnvironmentFile as HostedEnvironmentFile
from openapiopenai.models.hosted_environment_file_resource_inline import HostedEnvironmentFileResourceInline as HostedEnvironmentFileResourceInline
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .hosted_environment_file_id import HostedEnvironmentFileID as HostedEnvironmentFileID
