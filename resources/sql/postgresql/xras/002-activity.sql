-- Nothing looks for one person's entries often enough to pay for it with each change.
DROP INDEX xras_activity_username;
