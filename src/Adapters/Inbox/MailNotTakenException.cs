namespace SenHub.Adapters.Inbox;

/// <summary>The hub could not take a mail that the server gave; the mail stays, and the next round begins with it.</summary>
public sealed class MailNotTakenException(Exception why) : Exception("A mail could not be taken.", why);
