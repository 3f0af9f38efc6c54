namespace SenHub.Adapters.Exports.Csv;

/// <summary>What a column about a numbered contact can mean ("Contact 1 Email").</summary>
internal enum ContactField
{
    Title,
    Forename,
    Surname,
    Name,
    Relationship,
    Responsibility,
    Email,
    Phone,
    Mobile,
    Address,
    Postcode,
    SameAddress,
    CourtOrder,
}
