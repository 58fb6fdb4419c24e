"""What is done about growth."""

from backend.domain.growth.service.follow_invitations import follow_invitations

__all__ = ["follow_invitations"]
