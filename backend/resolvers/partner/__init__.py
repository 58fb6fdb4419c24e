"""What partners' programs may ask and do. Who asks is known by the signature before anything here runs."""
