namespace SenHub.Adapters.Exports.Reports;

/// <summary>What a column about a contact can mean: of a numbered one ("Contact 1 Email"), or of the one contact that each row is about.</summary>
internal enum ContactField
{
    Order,
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
