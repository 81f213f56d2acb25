from githubkit import GitHub
from githubkit.exception import GitHubException as Error

KEY = "key-7f3a91"
client = GitHub(KEY)


def call(url):
    github = GitHub(KEY, base_url=url)
    return github.rest.reactions.create_for_issue("a", "b", 1, content="eyes").parsed_data


def plain(result):
    return result.model_dump(mode="json", by_alias=True, exclude_unset=True)
