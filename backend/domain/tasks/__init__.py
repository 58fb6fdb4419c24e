"""Long work with progress: jobs, their refused rows, and the files they read."""
