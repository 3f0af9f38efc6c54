namespace SenHub.Adapters.Mail.Reading;

/// <summary>By what the hub believes that a mail is from the address it names.</summary>
public enum Vouching
{
    /// <summary>By nothing: codes and teachers' sheets that come by mail are left for a person.</summary>
    None,

    /// <summary>By the Authentication-Results that the school's own mail server wrote (RFC 8601), under the name in Authority.</summary>
    Results,

    /// <summary>By Exchange's own words: sent from inside the organisation, or DMARC passed.</summary>
    Exchange,

    /// <summary>By the server itself: a person who knows it says that it takes no mail under a false address.</summary>
    Server,
}
