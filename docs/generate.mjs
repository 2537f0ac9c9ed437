export async function checkDocuments() {}
