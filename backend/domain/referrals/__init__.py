"""Invite a friend (邀请有礼): who brings somebody who buys is rewarded, and so is who was brought."""
